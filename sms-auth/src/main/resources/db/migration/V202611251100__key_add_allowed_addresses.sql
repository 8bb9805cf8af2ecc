-- Addresses and ranges, separated by commas; NULL for from anywhere.
ALTER TABLE access_key ADD COLUMN allowed_addresses VARCHAR(2000) CHARACTER SET ascii NULL AFTER enabled;
