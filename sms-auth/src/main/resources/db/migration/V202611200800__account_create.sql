-- owner is 1 for the one owner account and NULL for all others, so that no second owner can be written
CREATE TABLE account (
	uin BIGINT NOT NULL,
	owner TINYINT NULL,
	name VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
	password_hash VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
	enabled BOOLEAN NOT NULL DEFAULT TRUE,
	created_at DATETIME(3) NOT NULL,
	PRIMARY KEY (uin),
	UNIQUE KEY account_owner (owner),
	UNIQUE KEY account_name (name)
);
