-- Above how many numbers a group send has to be approved by a second person; 0 for never.
ALTER TABLE account_setting ADD COLUMN approval_size INT NOT NULL DEFAULT 0;
