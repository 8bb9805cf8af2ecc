-- Each entry carries a seal over itself and the seal of the entry before it in its chain. There are several
-- chains, so that writers need not wait for each other. Entries from before there were chains can't be sealed
-- afterwards in good faith; there was no release with them.
DROP TABLE audit_entry;

CREATE TABLE audit_entry (
	id BIGINT NOT NULL,
	chain TINYINT NOT NULL,
	place BIGINT NOT NULL,
	seal BINARY(32) NOT NULL,
	at DATETIME(3) NOT NULL,
	uin BIGINT NULL,
	account VARCHAR(64) NULL,
	means VARCHAR(16) COLLATE utf8mb4_bin NULL,
	reference VARCHAR(64) NULL,
	action VARCHAR(96) COLLATE utf8mb4_bin NOT NULL,
	resource VARCHAR(96) NOT NULL,
	request MEDIUMTEXT NOT NULL,
	state_before MEDIUMTEXT NULL,
	state_after MEDIUMTEXT NULL,
	outcome VARCHAR(96) COLLATE utf8mb4_bin NOT NULL,
	duration_ms BIGINT NOT NULL,
	request_id CHAR(36) COLLATE utf8mb4_bin NOT NULL,
	address VARCHAR(64) NULL,
	user_agent VARCHAR(255) NULL,
	PRIMARY KEY (id),
	UNIQUE KEY audit_entry_chain (chain, place),
	KEY audit_entry_uin (uin, id),
	KEY audit_entry_action (action, id),
	KEY audit_entry_request (request_id)
);

-- The newest entry of each chain (place, seal), sealed once more so that a chain can't be cut short unseen (closing),
-- and the newest one that retention has taken away (kept_after, kept_seal), sealed likewise (kept_closing), so that
-- nobody can pass off what they removed as forgotten in due time. A chain is closed before its first entry, too: one
-- without has been tampered with.
CREATE TABLE audit_chain (
	chain TINYINT NOT NULL,
	place BIGINT NOT NULL,
	seal BINARY(32) NOT NULL,
	closing BINARY(32) NULL,
	kept_after BIGINT NOT NULL DEFAULT 0,
	kept_seal BINARY(32) NOT NULL,
	kept_closing BINARY(32) NULL,
	PRIMARY KEY (chain)
);

INSERT INTO audit_chain (chain, place, seal, kept_seal)
SELECT seq, 0, REPEAT(CHAR(0), 32), REPEAT(CHAR(0), 32)
FROM (SELECT 1 AS seq UNION SELECT 2 UNION SELECT 3 UNION SELECT 4 UNION SELECT 5 UNION SELECT 6 UNION SELECT 7 UNION SELECT 8) numbers;

-- One row: the verification under way (running_…), and what the last one found.
CREATE TABLE audit_check (
	id TINYINT NOT NULL,
	running_since DATETIME(3) NULL,
	running_seen DATETIME(3) NULL,
	running_checked BIGINT NOT NULL DEFAULT 0,
	running_total BIGINT NOT NULL DEFAULT 0,
	begun_at DATETIME(3) NULL,
	ended_at DATETIME(3) NULL,
	checked BIGINT NOT NULL DEFAULT 0,
	fault_count BIGINT NOT NULL DEFAULT 0,
	faults MEDIUMTEXT NULL,
	PRIMARY KEY (id)
);

INSERT INTO audit_check (id) VALUES (1);
