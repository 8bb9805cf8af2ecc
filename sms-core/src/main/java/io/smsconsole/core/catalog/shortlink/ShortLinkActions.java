package io.smsconsole.core.catalog.shortlink;

import java.time.Clock;
import java.util.Optional;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Done;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.base.page.Like;
import io.smsconsole.core.base.page.Page;
import io.smsconsole.core.catalog.app.AppId;
import io.smsconsole.core.catalog.app.AppScopes;
import io.smsconsole.core.catalog.app.Apps;

import org.springframework.stereotype.Service;

/**
 * What can be done with short links.
 */
@Service
public class ShortLinkActions {

	private static final String LIST = "DescribeShortLinkList";

	private final ShortLinks links;

	private final ShortLinkMapper mapper;

	private final ShortLinkText text;

	private final ShortLinkAddress address;

	private final ShortLinkSearch search;

	private final Apps apps;

	private final AppScopes scopes;

	private final Clock clock;

	ShortLinkActions(ShortLinks links, ShortLinkMapper mapper, ShortLinkText text, ShortLinkAddress address,
			ShortLinkSearch search, Apps apps, AppScopes scopes, Clock clock) {
		this.links = links;
		this.mapper = mapper;
		this.text = text;
		this.address = address;
		this.search = search;
		this.apps = apps;
		this.scopes = scopes;
		this.clock = clock;
	}

	/**
	 * Lists short links.
	 * @param request which of them
	 * @return those that the caller may see, newest first
	 */
	@Action(name = LIST, access = Access.READ, resource = Resource.APP)
	public DescribeShortLinkListResponse list(DescribeShortLinkListRequest request) {
		Page page = Page.of(request.limit(), request.offset());
		ShortLinkFilter filter = new ShortLinkFilter(this.scopes.of(LIST, request), Like.containing(request.search()),
				this.search.id(request.search()), Boolean.TRUE.equals(request.unused()));
		return new DescribeShortLinkListResponse(this.mapper.list(filter, page).stream().map(this::told).toList(),
				this.mapper.count(filter));
	}

	/**
	 * Tells about one short link.
	 * @param request which
	 * @return the link
	 */
	@Action(name = "DescribeShortLinkInfo", access = Access.READ, resource = Resource.APP)
	public ShortLinkInfo info(ShortLinkRequest request) {
		return told(this.links.get(request.linkId()));
	}

	/**
	 * Makes a short link, to be written into the text of a template.
	 * @param request what it is called and where it leads
	 * @return the link
	 */
	@Action(name = "AddShortLink", access = Access.WRITE, resource = Resource.APP)
	public ShortLinkResponse add(AddShortLinkRequest request) {
		long app = this.apps.find(AppId.parse(request.smsSdkAppId())).orElseThrow(AppId::unknown).sdkAppId();
		ShortLink link = new ShortLink(0, app, this.text.name(request.linkName()),
				this.text.target(request.targetUrl()), 0, true, this.text.expiry(request.expireTime()),
				this.clock.instant(), false);
		return new ShortLinkResponse(Long.toString(this.links.add(link)));
	}

	/**
	 * Changes a short link.
	 * @param request what to change
	 * @return the link
	 */
	@Action(name = "ModifyShortLink", access = Access.WRITE, resource = Resource.APP)
	public ShortLinkResponse modify(ModifyShortLinkRequest request) {
		ShortLink before = this.links.get(request.linkId());
		this.links
			.modify(before.with(Optional.ofNullable(request.linkName()).map(this.text::name).orElse(before.name()),
					Optional.ofNullable(request.targetUrl()).map(this.text::target).orElse(before.target()),
					Optional.ofNullable(request.enabled()).orElse(before.enabled()),
					(request.expireTime() != null) ? this.text.expiry(request.expireTime()) : before.expiresAt()));
		return new ShortLinkResponse(request.linkId());
	}

	/**
	 * Deletes a short link: whoever follows it is told that it is over.
	 * @param request which
	 * @return nothing to tell
	 */
	@Action(name = "DeleteShortLink", access = Access.WRITE, resource = Resource.APP)
	public Done delete(ShortLinkRequest request) {
		this.links.delete(this.links.get(request.linkId()).id());
		return new Done();
	}

	private ShortLinkInfo told(ShortLink link) {
		return ShortLinkInfo.of(link, this.address, this.clock.instant());
	}

}
