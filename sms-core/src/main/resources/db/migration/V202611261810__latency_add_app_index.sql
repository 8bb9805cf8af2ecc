-- A year of one application is read without the rows of the others.
ALTER TABLE latency_day ADD KEY latency_day_app (sdk_app_id, day, region, stage, bucket, messages);
