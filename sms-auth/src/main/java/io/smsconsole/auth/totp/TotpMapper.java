package io.smsconsole.auth.totp;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * The tables {@code totp} and {@code totp_recovery_code}.
 */
@Mapper
interface TotpMapper {

	Optional<TotpRow> find(@Param("uin") long uin);

	List<String> bound(@Param("names") List<String> names);

	Optional<TotpRow> lock(@Param("uin") long uin);

	void insertUnlessThere(@Param("uin") long uin);

	void prepare(@Param("uin") long uin, @Param("secret") byte[] secret, @Param("now") Instant now);

	void bind(@Param("uin") long uin, @Param("period") long period, @Param("now") Instant now);

	void delete(@Param("uin") long uin);

	void used(@Param("uin") long uin, @Param("period") long period);

	void failed(@Param("uin") long uin, @Param("failures") int failures, @Param("lockedUntil") Instant lockedUntil);

	void insertRecoveryCode(@Param("uin") long uin, @Param("hash") byte[] hash);

	int deleteRecoveryCode(@Param("uin") long uin, @Param("hash") byte[] hash);

	void deleteRecoveryCodes(@Param("uin") long uin);

	int countRecoveryCodes(@Param("uin") long uin);

}
