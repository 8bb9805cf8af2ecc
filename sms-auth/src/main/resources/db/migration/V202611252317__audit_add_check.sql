-- Where retention has come to is sealed like the end of a chain, so that nobody can pass off what they removed as
-- forgotten in due time. Every chain is sealed before its first entry, too: one without a seal has been tampered with.
-- Chains that were begun before that can't be told from such; there was no release with them.
DELETE FROM audit_entry;

ALTER TABLE audit_chain ADD COLUMN kept_closing BINARY(32) NULL;

UPDATE audit_chain
SET place = 0, seal = REPEAT(CHAR(0), 32), closing = NULL, kept_after = 0, kept_seal = REPEAT(CHAR(0), 32);

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
