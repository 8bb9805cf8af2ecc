package io.smsconsole.auth.account;

import java.time.Instant;
import java.util.Optional;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * The table {@code account}.
 */
@Mapper
interface AccountMapper {

	Optional<Account> findByUin(@Param("uin") long uin);

	Optional<Account> findByName(@Param("name") String name);

	Optional<Account> findOwner();

	Optional<String> findPasswordHash(@Param("uin") long uin);

	int insertOwnerUnlessThere(@Param("uin") long uin, @Param("name") String name,
			@Param("passwordHash") String passwordHash, @Param("now") Instant now);

	void enable(@Param("uin") long uin, @Param("enabled") boolean enabled);

	void updatePasswordHash(@Param("uin") long uin, @Param("passwordHash") String passwordHash,
			@Param("now") Instant now);

	void demandTotp(@Param("uin") long uin, @Param("demanded") boolean demanded, @Param("now") Instant now);

	Optional<Profile> findProfile(@Param("uin") long uin);

}
