CREATE TABLE `addresses` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`session` text NOT NULL,
	`address` text NOT NULL,
	`stop` text NOT NULL,
	`told` text NOT NULL,
	`ends_at` integer NOT NULL,
	FOREIGN KEY (`organisation`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `addresses_stop_unique` ON `addresses` (`stop`);--> statement-breakpoint
CREATE INDEX `addresses_session` ON `addresses` (`organisation`,`session`);--> statement-breakpoint
CREATE TABLE `mails` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`to` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`queued_at` integer NOT NULL,
	`next_at` integer,
	`tries` integer DEFAULT 0 NOT NULL,
	`failure` text,
	FOREIGN KEY (`organisation`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `mails_next` ON `mails` (`next_at`);--> statement-breakpoint
CREATE TABLE `attendants` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`session` text NOT NULL,
	`name` text NOT NULL,
	`employer` text NOT NULL,
	`role` text NOT NULL,
	`code` text NOT NULL,
	`ends_at` integer NOT NULL,
	FOREIGN KEY (`organisation`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `attendants_session` ON `attendants` (`organisation`,`session`);