CREATE TABLE `saved_searches` (
	`id` text PRIMARY KEY NOT NULL,
	`account` text NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `saved_searches_account` ON `saved_searches` (`account`,`saved_at`);--> statement-breakpoint
CREATE TABLE `sources` (
	`organisation` text NOT NULL,
	`key` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`makers` text DEFAULT '' NOT NULL,
	`year` text DEFAULT '' NOT NULL,
	`place` text DEFAULT '' NOT NULL,
	`address` text DEFAULT '' NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`review_month` text DEFAULT '' NOT NULL,
	`withdrawn_month` text DEFAULT '' NOT NULL,
	`replaced_by` text DEFAULT '' NOT NULL,
	`rest` text NOT NULL,
	`added_at` integer NOT NULL,
	PRIMARY KEY(`organisation`, `key`),
	FOREIGN KEY (`organisation`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sources_title` ON `sources` (`organisation`,`title`);