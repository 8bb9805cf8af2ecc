-- A small JPEG of each image, none for those that were stored before.
ALTER TABLE image ADD COLUMN thumbnail MEDIUMBLOB NULL AFTER content;
