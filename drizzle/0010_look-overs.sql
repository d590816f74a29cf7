CREATE TABLE `look_overs` (
	`organisation` text NOT NULL,
	`subject` text NOT NULL,
	`stays` text NOT NULL,
	`six` text NOT NULL,
	`six_about` text NOT NULL,
	PRIMARY KEY(`organisation`, `subject`),
	FOREIGN KEY (`organisation`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
