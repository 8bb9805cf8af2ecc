CREATE TABLE access_key (
	secret_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
	uin BIGINT NOT NULL,
	secret_key VARBINARY(512) NOT NULL,
	enabled BOOLEAN NOT NULL DEFAULT TRUE,
	created_at DATETIME(3) NOT NULL,
	last_used_at DATETIME(3) NULL,
	last_used_address VARCHAR(64) NULL,
	last_used_action VARCHAR(64) NULL,
	PRIMARY KEY (secret_id),
	KEY access_key_uin (uin),
	CONSTRAINT access_key_account FOREIGN KEY (uin) REFERENCES account (uin)
);
