-- Which hour of verification codes looks like abuse: more were asked for than "requests", fewer percent of them accepted than
-- "success_rate", and the same hour of yesterday exceeded by more percent than "growth_rate". "judged_hour" is the beginning
-- of the last hour that was looked at, "stopped_at" since when codes are refused until somebody resumes them.
CREATE TABLE abuse_monitor (
    sdk_app_id   BIGINT      NOT NULL,
    enabled      TINYINT     NOT NULL,
    requests     INT         NOT NULL,
    success_rate INT         NOT NULL,
    growth_rate  INT         NOT NULL,
    stops        TINYINT     NOT NULL,
    stopped_at   DATETIME(3) NULL,
    judged_hour  DATETIME(3) NOT NULL,
    PRIMARY KEY (sdk_app_id)
);
