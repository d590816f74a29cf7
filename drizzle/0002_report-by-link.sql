CREATE TABLE `kept_texts` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`session` text NOT NULL,
	`sort` text NOT NULL,
	`item` text NOT NULL,
	`lesson` text,
	`lock` text NOT NULL,
	`paper` text NOT NULL,
	FOREIGN KEY (`organisation`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `kept_texts_session` ON `kept_texts` (`organisation`,`session`);--> statement-breakpoint
ALTER TABLE `reports` ADD `token` text;--> statement-breakpoint
ALTER TABLE `reports` ADD `link_ends_at` integer;--> statement-breakpoint
ALTER TABLE `reports` ADD `changed_at` integer;--> statement-breakpoint
ALTER TABLE `reports` ADD `final_at` integer;--> statement-breakpoint
ALTER TABLE `reports` ADD `reminders` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `reports_token` ON `reports` (`token`);