-- Of the willing rows those that are forecast to be refused because their number was written to too often.
ALTER TABLE task ADD COLUMN over_frequency INT NOT NULL DEFAULT 0;
