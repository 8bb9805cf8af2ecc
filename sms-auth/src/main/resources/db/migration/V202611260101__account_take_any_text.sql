-- A column of ASCII can't be compared with what others look for.
ALTER TABLE account MODIFY password_hash VARCHAR(200) COLLATE utf8mb4_bin NOT NULL;

ALTER TABLE api_call DROP FOREIGN KEY api_call_key;

ALTER TABLE access_key
	MODIFY secret_id CHAR(36) COLLATE utf8mb4_bin NOT NULL,
	MODIFY allowed_addresses VARCHAR(2000) COLLATE utf8mb4_bin NULL;

ALTER TABLE api_call
	MODIFY secret_id CHAR(36) COLLATE utf8mb4_bin NOT NULL,
	MODIFY code VARCHAR(96) COLLATE utf8mb4_bin NULL,
	MODIFY request_id CHAR(36) COLLATE utf8mb4_bin NOT NULL;

ALTER TABLE api_call
	ADD CONSTRAINT api_call_key FOREIGN KEY (secret_id) REFERENCES access_key (secret_id) ON DELETE CASCADE;
