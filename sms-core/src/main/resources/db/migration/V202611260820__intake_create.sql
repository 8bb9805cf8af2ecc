-- A sheet of customers that is read into the pool. While it is read, alive_at tells that somebody still reads it.
CREATE TABLE intake (
	id         BIGINT       NOT NULL,
	file_name  VARCHAR(255) NOT NULL,
	region     TINYINT      NOT NULL,
	group_id   BIGINT       NOT NULL DEFAULT 0,
	state      TINYINT      NOT NULL,
	reason     VARCHAR(64)  NOT NULL DEFAULT '',
	arguments  VARCHAR(255) NOT NULL DEFAULT '',
	percent    INT          NOT NULL DEFAULT 0,
	total      INT          NOT NULL DEFAULT 0,
	added      INT          NOT NULL DEFAULT 0,
	known      INT          NOT NULL DEFAULT 0,
	duplicate  INT          NOT NULL DEFAULT 0,
	malformed  INT          NOT NULL DEFAULT 0,
	created_by BIGINT       NOT NULL,
	created_at DATETIME(3)  NOT NULL,
	alive_at   DATETIME(3)  NOT NULL,
	PRIMARY KEY (id),
	KEY intake_state (state, alive_at)
);

-- The first rows that were left out, and why.
CREATE TABLE intake_problem (
	intake_id BIGINT       NOT NULL,
	row_no    INT          NOT NULL,
	value     VARCHAR(64)  NOT NULL,
	kind      TINYINT      NOT NULL,
	reason    VARCHAR(64)  NOT NULL,
	arguments VARCHAR(255) NOT NULL,
	PRIMARY KEY (intake_id, row_no)
);
