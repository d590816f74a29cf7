DROP INDEX `receipts_session_unique`;--> statement-breakpoint
CREATE UNIQUE INDEX `receipts_session` ON `receipts` (`organisation`,`session`);--> statement-breakpoint
DROP INDEX `sessions_library`;--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_library` ON `sessions` (`organisation`,`library`);