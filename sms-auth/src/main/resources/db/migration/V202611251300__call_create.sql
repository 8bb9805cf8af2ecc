-- The last calls of each key. code is NULL where no error was answered.
CREATE TABLE api_call (
	id BIGINT NOT NULL AUTO_INCREMENT,
	secret_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
	uin BIGINT NOT NULL,
	action VARCHAR(64) NULL,
	code VARCHAR(96) CHARACTER SET ascii NULL,
	address VARCHAR(64) NULL,
	user_agent VARCHAR(255) NULL,
	micros BIGINT NOT NULL,
	request_id CHAR(36) CHARACTER SET ascii NOT NULL,
	called_at DATETIME(6) NOT NULL,
	PRIMARY KEY (id),
	KEY api_call_key (secret_id, id),
	KEY api_call_uin (uin, called_at),
	CONSTRAINT api_call_key FOREIGN KEY (secret_id) REFERENCES access_key (secret_id) ON DELETE CASCADE
);
