-- One row: the verification of the counts under way (running_…), and what the last one found. The first is due a day from now.
CREATE TABLE tally_check (
	id TINYINT NOT NULL,
	running_since DATETIME(3) NULL,
	running_seen DATETIME(3) NULL,
	running_days INT NOT NULL DEFAULT 0,
	running_total INT NOT NULL DEFAULT 0,
	ended_at DATETIME(3) NOT NULL,
	messages BIGINT NOT NULL DEFAULT -1,
	difference_count BIGINT NOT NULL DEFAULT 0,
	differences MEDIUMTEXT COLLATE utf8mb4_bin NULL,
	PRIMARY KEY (id)
);

INSERT INTO tally_check (id, ended_at) VALUES (1, UTC_TIMESTAMP(3));
