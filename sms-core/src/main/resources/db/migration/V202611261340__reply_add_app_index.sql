ALTER TABLE reply ADD KEY reply_app (sdk_app_id, id);
