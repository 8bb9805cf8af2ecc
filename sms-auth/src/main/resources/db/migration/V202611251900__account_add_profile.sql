-- The owner signs in and holds keys; what a sub-account may do of both is for who made it.
ALTER TABLE account
	ADD COLUMN remark VARCHAR(200) NOT NULL DEFAULT '',
	ADD COLUMN country_code VARCHAR(8) COLLATE utf8mb4_bin NOT NULL DEFAULT '',
	ADD COLUMN phone VARCHAR(32) COLLATE utf8mb4_bin NOT NULL DEFAULT '',
	ADD COLUMN email VARCHAR(254) NOT NULL DEFAULT '',
	ADD COLUMN console_login BOOLEAN NOT NULL DEFAULT TRUE,
	ADD COLUMN use_api BOOLEAN NOT NULL DEFAULT TRUE,
	ADD COLUMN must_change_password BOOLEAN NOT NULL DEFAULT FALSE,
	ADD COLUMN must_use_totp BOOLEAN NOT NULL DEFAULT FALSE,
	ADD COLUMN updated_at DATETIME(3) NULL;
