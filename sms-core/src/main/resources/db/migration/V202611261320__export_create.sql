-- A list that somebody has written into a file, in the background. The cursor is how far it is: every node may go on from there.
CREATE TABLE export_task (
	id BIGINT NOT NULL,
	uin BIGINT NOT NULL,
	kind TINYINT NOT NULL,
	format VARCHAR(8) COLLATE utf8mb4_bin NOT NULL,
	language VARCHAR(16) COLLATE utf8mb4_bin NOT NULL,
	whole BOOLEAN NOT NULL,
	wanted MEDIUMTEXT COLLATE utf8mb4_bin NOT NULL,
	state TINYINT NOT NULL,
	position BIGINT NOT NULL,
	progress INT NOT NULL DEFAULT 0,
	row_count BIGINT NOT NULL DEFAULT 0,
	chunk_count INT NOT NULL DEFAULT 0,
	byte_count BIGINT NOT NULL DEFAULT 0,
	stepped_at DATETIME(3) NOT NULL,
	ended_at DATETIME(3) NULL,
	expires_at DATETIME(3) NOT NULL,
	PRIMARY KEY (id),
	KEY export_task_uin (uin, id),
	KEY export_task_state (state, stepped_at),
	KEY export_task_expires (expires_at)
);

-- The rows of it as csv, some thousand together, compressed.
CREATE TABLE export_chunk (
	export_id BIGINT NOT NULL,
	seq INT NOT NULL,
	data MEDIUMBLOB NOT NULL,
	PRIMARY KEY (export_id, seq)
);
