CREATE TABLE `allowed_words` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`words` text NOT NULL,
	`folded` text NOT NULL,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`organisation`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `allowed_words_once` ON `allowed_words` (`organisation`,`folded`);