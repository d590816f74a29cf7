CREATE TABLE `receipts` (
	`number` integer PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`session` text NOT NULL,
	`body` text NOT NULL,
	`signature` text NOT NULL,
	FOREIGN KEY (`organisation`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `receipts_session_unique` ON `receipts` (`session`);--> statement-breakpoint
ALTER TABLE `sessions` ADD `end` text;--> statement-breakpoint
ALTER TABLE `sessions` ADD `destroyed_entries` integer;