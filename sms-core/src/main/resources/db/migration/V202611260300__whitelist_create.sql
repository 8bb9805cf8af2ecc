-- Numbers that the frequency limits of an application leave out, at most 300 for each.
CREATE TABLE frequency_whitelist (
    id         BIGINT      NOT NULL,
    sdk_app_id BIGINT      NOT NULL,
    phone      VARCHAR(20) COLLATE utf8mb4_bin NOT NULL,
    created_at DATETIME(3) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY frequency_whitelist_phone (sdk_app_id, phone)
);
