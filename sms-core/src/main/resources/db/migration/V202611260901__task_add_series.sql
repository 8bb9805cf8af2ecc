-- A series makes a task for each of its runs, with the series as its parent. It either sends to its list each time, or
-- reads groups of customers anew.
ALTER TABLE task
    ADD COLUMN parent_id       BIGINT       NOT NULL DEFAULT 0,
    ADD COLUMN cron            VARCHAR(255) NOT NULL DEFAULT '',
    ADD COLUMN ends_at         DATETIME(3)  NULL,
    ADD COLUMN customer_groups TEXT         NULL,
    ADD KEY task_parent (parent_id, id);
