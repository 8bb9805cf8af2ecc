-- A list of numbers for a group send. While it is read, alive_at tells that somebody still reads it.
CREATE TABLE recipient_list (
    id         BIGINT       NOT NULL,
    file_name  VARCHAR(255) NOT NULL,
    region     TINYINT      NOT NULL,
    variables  INT          NOT NULL,
    state      TINYINT      NOT NULL,
    reason     VARCHAR(64)  NOT NULL DEFAULT '',
    arguments  VARCHAR(255) NOT NULL DEFAULT '',
    percent    INT          NOT NULL DEFAULT 0,
    total      INT          NOT NULL DEFAULT 0,
    valid      INT          NOT NULL DEFAULT 0,
    duplicate  INT          NOT NULL DEFAULT 0,
    malformed  INT          NOT NULL DEFAULT 0,
    slices     INT          NOT NULL DEFAULT 0,
    created_by BIGINT       NOT NULL,
    created_at DATETIME(3)  NOT NULL,
    alive_at   DATETIME(3)  NOT NULL,
    PRIMARY KEY (id),
    KEY recipient_list_state (state, alive_at)
);

-- The rows of a list, some thousand in a slice, packed: usable ones (kind 0) and those with problems (kind 1).
CREATE TABLE recipient_slice (
    list_id   BIGINT     NOT NULL,
    kind      TINYINT    NOT NULL,
    slice_no  INT        NOT NULL,
    row_count INT        NOT NULL,
    payload   MEDIUMBLOB NOT NULL,
    PRIMARY KEY (list_id, kind, slice_no)
);
