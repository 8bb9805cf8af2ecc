package io.smsconsole.auth.group;

import java.time.Clock;
import java.util.List;

import io.smsconsole.auth.account.AccountDeleted;
import io.smsconsole.auth.gate.Policies;
import io.smsconsole.auth.gate.Reach;
import io.smsconsole.core.base.cache.Caches;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.page.Like;
import io.smsconsole.core.base.transaction.RetriedTransaction;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * The groups of the installation, at most {@value #LIMIT}, and who is in them.
 */
@Service
public class Groups {

	/** The most groups that there can be. */
	public static final int LIMIT = 300;

	/** The most groups that one account can be in. */
	public static final int MOST_OF_A_USER = 20;

	private static final String GROUP_ID = "GroupId";

	private final GroupMapper mapper;

	private final Reach reach;

	private final Caches caches;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Groups(GroupMapper mapper, Reach reach, Caches caches, ApplicationEventPublisher events, Clock clock) {
		this.mapper = mapper;
		this.reach = reach;
		this.caches = caches;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Finds a group.
	 * @param parameter how the id's parameter is named on the wire
	 * @param id its id
	 * @return the group
	 * @throws SmsException {@code MissingParameter} or
	 * {@code ResourceNotFound.GroupNotExist}
	 */
	public UserGroup existing(String parameter, Long id) {
		if (id == null) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER, parameter, "parameter.missing");
		}
		return this.mapper.find(id)
			.orElseThrow(() -> new SmsException(ErrorCode.RESOURCE_NOT_FOUND_GROUP_NOT_EXIST, parameter, null));
	}

	/**
	 * The accounts that are in a group.
	 * @param id the group
	 * @return their numbers
	 */
	public List<Long> members(long id) {
		return this.mapper.members(id).stream().map(GroupMember::uin).toList();
	}

	List<GroupMember> people(long id) {
		return this.mapper.members(id);
	}

	List<UserGroup> list(String part) {
		return this.mapper.list(Like.containing(part));
	}

	List<UserGroup> ofMember(long uin) {
		return this.mapper.ofMember(uin);
	}

	@RetriedTransaction
	public long create(String name, String remark) {
		this.caches.changed(Policies.KIND);
		if (this.mapper.count() >= LIMIT) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_GROUP_FULL, null, "access.limit", LIMIT);
		}
		checkFree(name, 0);
		this.mapper.insert(name, remark, this.clock.instant());
		return this.mapper.insertedId();
	}

	@RetriedTransaction
	public void update(long id, String name, String remark) {
		this.caches.changed(Policies.KIND);
		UserGroup before = existing(GROUP_ID, id);
		members(id).forEach(this.reach::checkOver);
		if (name != null) {
			checkFree(name, id);
		}
		this.mapper.update(id, (name != null) ? name : before.name(), (remark != null) ? remark : before.remark());
	}

	@RetriedTransaction
	public void delete(long id) {
		this.caches.changed(Policies.KIND);
		existing(GROUP_ID, id);
		this.reach.change(members(id), () -> {
			this.events.publishEvent(new GroupDeleted(id));
			this.mapper.delete(id);
		});
	}

	/**
	 * Puts accounts into groups, all or none; who is in stays.
	 */
	@RetriedTransaction
	public void add(List<Membership> memberships) {
		this.caches.changed(Policies.KIND);
		memberships.forEach((one) -> existing(GROUP_ID, one.groupId()));
		this.reach.change(uins(memberships), () -> memberships.forEach((one) -> {
			this.mapper.addMember(one.groupId(), one.uin());
			if (this.mapper.ofMember(one.uin()).size() > MOST_OF_A_USER) {
				throw new SmsException(ErrorCode.INVALID_PARAMETER_USER_GROUP_FULL, null, "access.limit",
						MOST_OF_A_USER);
			}
		}));
	}

	/**
	 * Takes accounts out of groups, all or none.
	 */
	@RetriedTransaction
	public void remove(List<Membership> memberships) {
		this.caches.changed(Policies.KIND);
		memberships.forEach((one) -> existing(GROUP_ID, one.groupId()));
		this.reach.change(uins(memberships),
				() -> memberships.forEach((one) -> this.mapper.removeMember(one.groupId(), one.uin())));
	}

	@EventListener
	void accountDeleted(AccountDeleted deleted) {
		this.caches.changed(Policies.KIND);
		this.mapper.removeEverywhere(deleted.uin());
	}

	private void checkFree(String name, long id) {
		if (this.mapper.named(name).filter((other) -> other.id() != id).isPresent()) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_GROUP_NAME_IN_USE, "GroupName", null);
		}
	}

	private static List<Long> uins(List<Membership> memberships) {
		return memberships.stream().map(Membership::uin).distinct().sorted().toList();
	}

}
