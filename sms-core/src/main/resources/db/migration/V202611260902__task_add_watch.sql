-- How far a running task was when it was looked at last, and since when it has been just there.
ALTER TABLE task
    ADD COLUMN progress       BIGINT      NOT NULL DEFAULT 0,
    ADD COLUMN progress_since DATETIME(3) NULL;
