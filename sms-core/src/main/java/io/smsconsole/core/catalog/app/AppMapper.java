package io.smsconsole.core.catalog.app;

import java.time.Instant;
import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * Applications in the database.
 */
@Mapper
interface AppMapper {

	void insert(@Param("text") AppText text, @Param("status") AppStatus status, @Param("appKey") byte[] appKey,
			@Param("created") Instant created);

	long insertedId();

	SmsApp find(@Param("sdkAppId") long sdkAppId);

	boolean lock(@Param("sdkAppId") long sdkAppId);

	EncryptedKey appKey(@Param("sdkAppId") long sdkAppId);

	List<SmsApp> list();

	int count();

	void modifyText(@Param("sdkAppId") long sdkAppId, @Param("text") AppText text);

	void modifyStatus(@Param("sdkAppId") long sdkAppId, @Param("status") AppStatus status);

	void modifyKey(@Param("sdkAppId") long sdkAppId, @Param("appKey") byte[] appKey);

	void delete(@Param("sdkAppId") long sdkAppId);

}
