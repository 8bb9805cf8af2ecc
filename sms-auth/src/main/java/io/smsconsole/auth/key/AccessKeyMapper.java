package io.smsconsole.auth.key;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * The table {@code access_key}.
 */
@Mapper
interface AccessKeyMapper {

	Optional<StoredKey> find(@Param("secretId") String secretId);

	List<KeyRow> list(@Param("uin") long uin);

	void insert(@Param("secretId") String secretId, @Param("uin") long uin, @Param("secretKey") byte[] secretKey,
			@Param("now") Instant now);

	void enable(@Param("secretId") String secretId, @Param("enabled") boolean enabled);

	void allow(@Param("secretId") String secretId, @Param("addresses") String addresses);

	void used(@Param("secretId") String secretId, @Param("address") String address, @Param("action") String action,
			@Param("at") Instant at);

	void delete(@Param("secretId") String secretId);

	void deleteAll(@Param("uin") long uin);

	List<String> hold(@Param("secretIds") Collection<String> secretIds);

}
