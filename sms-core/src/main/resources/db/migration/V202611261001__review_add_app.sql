-- The application that a thing belongs to, 0 where it is the account's: others do not see it.
ALTER TABLE review_item ADD COLUMN sdk_app_id BIGINT NOT NULL DEFAULT 0;
