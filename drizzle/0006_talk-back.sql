CREATE TABLE `talk_back` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`bottleneck` text NOT NULL,
	`proposal` text NOT NULL,
	`conditions` text NOT NULL,
	`method` text NOT NULL,
	`own_share` text NOT NULL,
	`addressee` text NOT NULL,
	`answer_due` text NOT NULL,
	`standing` text NOT NULL,
	`answer` text NOT NULL,
	`answered_month` text NOT NULL,
	`lessons` text NOT NULL,
	`sessions` text NOT NULL,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`organisation`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `talk_back_organisation` ON `talk_back` (`organisation`,`changed_at`);