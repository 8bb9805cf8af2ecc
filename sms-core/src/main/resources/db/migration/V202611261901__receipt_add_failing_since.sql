-- Since when questions to the upstream fail, without a success in between.
ALTER TABLE receipt_contact ADD COLUMN failing_since DATETIME(3) NULL;
