CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer DEFAULT false NOT NULL,
	`name` text NOT NULL,
	`image` text,
	`roles` text NOT NULL,
	`disabled_at` integer,
	`two_factor_enabled` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`organisation`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_email_unique` ON `accounts` (`email`);--> statement-breakpoint
CREATE TABLE `credentials` (
	`id` text PRIMARY KEY NOT NULL,
	`account` text NOT NULL,
	`provider` text NOT NULL,
	`subject` text NOT NULL,
	`password` text,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `credentials_provider_subject` ON `credentials` (`provider`,`subject`);--> statement-breakpoint
CREATE TABLE `links` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`token_hash` text NOT NULL,
	`organisation` text,
	`account` text,
	`email` text,
	`name` text,
	`roles` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`organisation`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `links_token_hash_unique` ON `links` (`token_hash`);--> statement-breakpoint
CREATE TABLE `passkeys` (
	`id` text PRIMARY KEY NOT NULL,
	`account` text NOT NULL,
	`name` text,
	`public_key` text NOT NULL,
	`credential_id` text NOT NULL,
	`counter` integer NOT NULL,
	`device_type` text NOT NULL,
	`backed_up` integer NOT NULL,
	`transports` text,
	`aaguid` text,
	`created_at` integer,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `sign_ins` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`account` text NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`strong` integer DEFAULT false NOT NULL,
	`by_link` integer DEFAULT false NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sign_ins_token_unique` ON `sign_ins` (`token`);--> statement-breakpoint
CREATE INDEX `sign_ins_account` ON `sign_ins` (`account`);--> statement-breakpoint
CREATE TABLE `two_factors` (
	`id` text PRIMARY KEY NOT NULL,
	`account` text NOT NULL,
	`secret` text NOT NULL,
	`backup_codes` text NOT NULL,
	`verified` integer,
	`failed_verification_count` integer,
	`locked_until` integer,
	FOREIGN KEY (`account`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `verifications` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `audit` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`organisation` text,
	`actor` text NOT NULL,
	`act` text NOT NULL,
	`subject` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `handout_approvals` (
	`handout` text NOT NULL,
	`version` integer NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`handout`, `version`, `by`),
	FOREIGN KEY (`handout`) REFERENCES `handouts`(`slug`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `handout_comments` (
	`id` text PRIMARY KEY NOT NULL,
	`handout` text NOT NULL,
	`version` integer NOT NULL,
	`text` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	`resolved_at` integer,
	FOREIGN KEY (`handout`) REFERENCES `handouts`(`slug`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `handout_comments_handout` ON `handout_comments` (`handout`);--> statement-breakpoint
CREATE TABLE `handout_versions` (
	`handout` text NOT NULL,
	`version` integer NOT NULL,
	`title` text NOT NULL,
	`markdown` text NOT NULL,
	`lessons` text NOT NULL,
	`note` text NOT NULL,
	`by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`handout`, `version`),
	FOREIGN KEY (`handout`) REFERENCES `handouts`(`slug`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `handouts` (
	`slug` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`title` text NOT NULL,
	`status` text NOT NULL,
	`version` integer NOT NULL,
	`published` integer,
	`published_at` integer,
	`open` integer DEFAULT false NOT NULL,
	`themes` text NOT NULL,
	`review_month` text NOT NULL,
	`lived_reader` text DEFAULT 'no' NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`organisation`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `handouts_organisation` ON `handouts` (`organisation`,`updated_at`);--> statement-breakpoint
CREATE TABLE `elements` (
	`organisation` text NOT NULL,
	`code` text NOT NULL,
	`text` text NOT NULL,
	`kind` text NOT NULL,
	`origin` text NOT NULL,
	PRIMARY KEY(`organisation`, `code`),
	FOREIGN KEY (`organisation`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `lesson_facets` (
	`lesson` integer NOT NULL,
	`organisation` text NOT NULL,
	`facet` text NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`lesson`, `facet`, `value`),
	FOREIGN KEY (`lesson`) REFERENCES `lessons`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organisation`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `lesson_facets_value` ON `lesson_facets` (`organisation`,`facet`,`value`,`lesson`);--> statement-breakpoint
CREATE TABLE `lesson_versions` (
	`lesson` integer NOT NULL,
	`version` integer NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`lesson`, `version`),
	FOREIGN KEY (`lesson`) REFERENCES `lessons`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `lessons` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`organisation` text NOT NULL,
	`code` text NOT NULL,
	`title` text NOT NULL,
	`status` text NOT NULL,
	`month` text NOT NULL,
	`element` text NOT NULL,
	`version` integer NOT NULL,
	`review_month` text NOT NULL,
	`body` text NOT NULL,
	FOREIGN KEY (`organisation`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `lessons_code` ON `lessons` (`organisation`,`code`);--> statement-breakpoint
CREATE INDEX `lessons_month` ON `lessons` (`organisation`,`month`,`id`);--> statement-breakpoint
CREATE INDEX `lessons_element` ON `lessons` (`organisation`,`element`);--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
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
CREATE TABLE `reports` (
	`organisation` text NOT NULL,
	`session` text NOT NULL,
	`month` text NOT NULL,
	`kept` text NOT NULL,
	`markdown` text,
	`kept_at` integer NOT NULL,
	`due_at` integer NOT NULL,
	`checked_at` integer,
	PRIMARY KEY(`organisation`, `session`),
	FOREIGN KEY (`organisation`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reports_month` ON `reports` (`organisation`,`month`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`owner` text NOT NULL,
	`leaders` text NOT NULL,
	`code` text NOT NULL,
	`library` text NOT NULL,
	`playbook` text NOT NULL,
	`planned_at` integer,
	`created_at` integer NOT NULL,
	`status` text NOT NULL,
	`closed_at` integer,
	`end` text,
	`destroyed_entries` integer,
	`destroyed_cards` integer,
	`destroyed_parked` integer,
	`kept_items` integer,
	FOREIGN KEY (`organisation`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_code` ON `sessions` (`code`);--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_library` ON `sessions` (`library`);--> statement-breakpoint
CREATE INDEX `sessions_organisation` ON `sessions` (`organisation`);