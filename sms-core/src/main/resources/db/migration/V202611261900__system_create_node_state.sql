-- What each running process last told of itself. A row whose process has no lease any more means nothing.
CREATE TABLE node_state (
    owner           CHAR(36)      COLLATE utf8mb4_bin NOT NULL,
    host            VARCHAR(60)   NOT NULL,
    version         VARCHAR(60)   NOT NULL,
    java            VARCHAR(60)   NOT NULL,
    started_at      DATETIME(3)   NOT NULL,
    reported_at     DATETIME(3)   NOT NULL,
    clock_millis    BIGINT        NOT NULL,
    upstream_millis BIGINT        NULL,
    directory       VARCHAR(400)  NOT NULL,
    disk_free       BIGINT        NOT NULL,
    disk_total      BIGINT        NOT NULL,
    circuit         VARCHAR(16)   NOT NULL,
    answered_at     DATETIME(3)   NULL,
    failed_at       DATETIME(3)   NULL,
    last_error      VARCHAR(200)  NOT NULL,
    latency_millis  INT           NOT NULL,
    failure_percent INT           NOT NULL,
    PRIMARY KEY (owner)
) DEFAULT CHARACTER SET utf8mb4;

-- How the last run of each job went, on whichever node.
CREATE TABLE job_run (
    name          VARCHAR(64)  COLLATE utf8mb4_bin NOT NULL,
    host          VARCHAR(60)  NOT NULL,
    last_at       DATETIME(3)  NOT NULL,
    millis        INT          NOT NULL,
    failures      INT          NOT NULL DEFAULT 0,
    failing_since DATETIME(3)  NULL,
    last_error    VARCHAR(300) NOT NULL DEFAULT '',
    last_error_at DATETIME(3)  NULL,
    PRIMARY KEY (name)
) DEFAULT CHARACTER SET utf8mb4;
