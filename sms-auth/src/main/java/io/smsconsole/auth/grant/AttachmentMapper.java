package io.smsconsole.auth.grant;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * The table {@code policy_attachment}.
 */
@Mapper
interface AttachmentMapper {

	void attach(@Param("holder") Holder holder, @Param("policyId") long policyId, @Param("now") Instant now);

	void detach(@Param("holder") Holder holder, @Param("policyId") long policyId);

	void detachAll(@Param("holder") Holder holder);

	void detachEverywhere(@Param("policyId") long policyId);

	List<Attachment> list(@Param("holder") Holder holder);

	List<HolderCount> counts(@Param("policyIds") Collection<Long> policyIds);

	List<PolicyHolder> holders(@Param("policyId") long policyId);

	List<Long> held(@Param("uin") long uin);

	List<Long> accounts(@Param("policyIds") Collection<Long> policyIds);

}
