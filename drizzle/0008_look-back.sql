CREATE TABLE `look_back_codes` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`session` text NOT NULL,
	`code` text NOT NULL,
	`used` text NOT NULL,
	FOREIGN KEY (`organisation`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `look_back_codes_code_unique` ON `look_back_codes` (`code`);--> statement-breakpoint
CREATE INDEX `look_back_codes_session` ON `look_back_codes` (`organisation`,`session`);--> statement-breakpoint
CREATE TABLE `look_backs` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`session` text NOT NULL,
	`moment` integer NOT NULL,
	`month` text NOT NULL,
	`course` text NOT NULL,
	`happened` text NOT NULL,
	`because` text NOT NULL,
	`judged` text NOT NULL,
	`done` text NOT NULL,
	FOREIGN KEY (`organisation`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `look_backs_session` ON `look_backs` (`organisation`,`session`);