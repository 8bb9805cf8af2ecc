package io.smsconsole.auth.user;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * What is managed of the table {@code account}; the owner's row is left alone.
 */
@Mapper
interface UserMapper {

	Optional<User> find(@Param("uin") long uin);

	List<User> list(@Param("pattern") String pattern);

	int count();

	int insert(@Param("user") User user, @Param("passwordHash") String passwordHash,
			@Param("mustChangePassword") boolean mustChangePassword);

	void update(@Param("user") User user, @Param("now") Instant now);

	void updatePassword(@Param("uin") long uin, @Param("passwordHash") String passwordHash,
			@Param("mustChangePassword") boolean mustChangePassword);

	void delete(@Param("uin") long uin);

}
