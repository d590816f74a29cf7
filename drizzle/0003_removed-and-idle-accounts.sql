ALTER TABLE `accounts` ADD `removed_at` integer;--> statement-breakpoint
ALTER TABLE `sign_ins` ADD `seen_at` integer;