package io.smsconsole.auth.group;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * The tables {@code user_group} and {@code group_member}.
 */
@Mapper
interface GroupMapper {

	void insert(@Param("name") String name, @Param("remark") String remark, @Param("now") Instant now);

	long insertedId();

	int count();

	Optional<UserGroup> find(@Param("id") long id);

	Optional<UserGroup> named(@Param("name") String name);

	List<UserGroup> list(@Param("pattern") String pattern);

	List<UserGroup> ofMember(@Param("uin") long uin);

	List<GroupMember> members(@Param("id") long id);

	void update(@Param("id") long id, @Param("name") String name, @Param("remark") String remark);

	void delete(@Param("id") long id);

	void addMember(@Param("id") long id, @Param("uin") long uin);

	void removeMember(@Param("id") long id, @Param("uin") long uin);

	void removeEverywhere(@Param("uin") long uin);

}
