CREATE TABLE `handout_readers` (
	`id` text PRIMARY KEY NOT NULL,
	`handout` text NOT NULL,
	`version` integer NOT NULL,
	`token_hash` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`read_at` integer,
	FOREIGN KEY (`handout`) REFERENCES `handouts`(`slug`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `handout_readers_token_hash_unique` ON `handout_readers` (`token_hash`);--> statement-breakpoint
CREATE INDEX `handout_readers_handout` ON `handout_readers` (`handout`);--> statement-breakpoint
CREATE TABLE `house_styles` (
	`organisation` text PRIMARY KEY NOT NULL,
	`accent` text NOT NULL,
	`font` text NOT NULL,
	`logo` blob,
	`logo_width` integer DEFAULT 0 NOT NULL,
	`logo_height` integer DEFAULT 0 NOT NULL,
	`logo_text` text DEFAULT '' NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`organisation`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `handout_comments` ADD `section` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `handout_comments` ADD `sentence` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `handout_comments` ADD `role` text DEFAULT 'method_developer' NOT NULL;--> statement-breakpoint
ALTER TABLE `handout_comments` ADD `reader` text REFERENCES handout_readers(id);--> statement-breakpoint
ALTER TABLE `handout_versions` ADD `audiences` text DEFAULT '{}' NOT NULL;