-- A group send's message that went to an own number first. Message 0: refused here, with the code.
CREATE TABLE task_test (
    id         BIGINT      NOT NULL,
    task_id    BIGINT      NOT NULL,
    phone      VARCHAR(20) NOT NULL,
    message_id BIGINT      NOT NULL,
    code       VARCHAR(96) COLLATE utf8mb4_bin NOT NULL,
    created_by BIGINT      NOT NULL,
    created_at DATETIME(3) NOT NULL,
    PRIMARY KEY (id),
    KEY task_test_task (task_id, id),
    KEY task_test_maker (created_by, id)
);
