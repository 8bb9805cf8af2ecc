-- A column of ASCII can neither hold nor be compared with what others write into codes and serial numbers.
ALTER TABLE cache_version MODIFY kind VARCHAR(32) COLLATE utf8mb4_bin NOT NULL;

ALTER TABLE image MODIFY format VARCHAR(8) COLLATE utf8mb4_bin NOT NULL;

ALTER TABLE qualification MODIFY credit_code CHAR(18) COLLATE utf8mb4_bin NOT NULL;

ALTER TABLE review_outbox MODIFY kind VARCHAR(16) COLLATE utf8mb4_bin NOT NULL;

ALTER TABLE message
	MODIFY phone VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
	MODIFY iso_code VARCHAR(3) COLLATE utf8mb4_bin NOT NULL,
	MODIFY code VARCHAR(96) COLLATE utf8mb4_bin NOT NULL DEFAULT '',
	MODIFY upstream_serial_no VARCHAR(64) COLLATE utf8mb4_bin NULL;

ALTER TABLE upstream_callback MODIFY token VARCHAR(64) COLLATE utf8mb4_bin NOT NULL;

ALTER TABLE tally_hour
	MODIFY iso_code VARCHAR(3) COLLATE utf8mb4_bin NOT NULL,
	MODIFY code VARCHAR(96) COLLATE utf8mb4_bin NOT NULL;

ALTER TABLE tally_delta
	MODIFY iso_code VARCHAR(3) COLLATE utf8mb4_bin NOT NULL,
	MODIFY code VARCHAR(96) COLLATE utf8mb4_bin NOT NULL;

ALTER TABLE reply MODIFY phone VARCHAR(20) COLLATE utf8mb4_bin NOT NULL;

ALTER TABLE idempotent_call MODIFY action VARCHAR(64) COLLATE utf8mb4_bin NOT NULL;

ALTER TABLE receipt_early
	MODIFY serial_no VARCHAR(64) COLLATE utf8mb4_bin NOT NULL,
	MODIFY phone VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
	MODIFY code VARCHAR(96) COLLATE utf8mb4_bin NOT NULL;

ALTER TABLE delivery MODIFY refs TEXT COLLATE utf8mb4_bin NOT NULL;
