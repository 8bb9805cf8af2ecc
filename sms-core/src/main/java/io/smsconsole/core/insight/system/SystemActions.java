package io.smsconsole.core.insight.system;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.insight.system.DescribeNodeListResponse.NodeInfo;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/**
 * What those who run the installation can see of it.
 */
@Service
public class SystemActions {

	private final UpstreamHealth upstream;

	private final NodeReports nodes;

	private final SystemFacts facts;

	private final Troubles troubles;

	SystemActions(UpstreamHealth upstream, NodeReports nodes, SystemFacts facts, Troubles troubles) {
		this.upstream = upstream;
		this.nodes = nodes;
		this.facts = facts;
		this.troubles = troubles;
	}

	/**
	 * Tells how the upstream is and what waits for it.
	 * @param request asks for nothing in particular
	 * @return what all nodes hear of it
	 */
	@Action(name = "DescribeUpstreamHealth", access = Access.READ)
	public DescribeUpstreamHealthResponse upstream(DescribeUpstreamHealthRequest request) {
		return this.upstream.tell();
	}

	/**
	 * Lists the processes that work on this database.
	 * @param request asks for nothing in particular
	 * @return the nodes whose lease holds
	 */
	@Action(name = "DescribeNodeList", access = Access.READ)
	public DescribeNodeListResponse nodes(DescribeNodeListRequest request) {
		return new DescribeNodeListResponse(this.nodes.live().stream().map(NodeInfo::of).toList());
	}

	/**
	 * Tells what this installation is made of.
	 * @param request asks for nothing in particular
	 * @return the versions, as the node that answers has them
	 */
	@Action(name = "DescribeVersionInfo", access = Access.READ)
	public DescribeVersionInfoResponse versions(DescribeVersionInfoRequest request) {
		return this.facts.versions();
	}

	/**
	 * Tells how much room there is and what takes it.
	 * @param request asks for nothing in particular
	 * @return data directories, tables and parts of tables
	 */
	@Action(name = "DescribeStorageInfo", access = Access.READ)
	public DescribeStorageInfoResponse storage(DescribeStorageInfoRequest request) {
		return this.facts.storage();
	}

	/**
	 * Tells what is wrong with the installation, and what was until five minutes ago.
	 * @param request asks for nothing in particular
	 * @return the troubles, in the caller's language
	 */
	@Action(name = "DescribeTroubleList", access = Access.READ)
	public DescribeTroubleListResponse troubles(DescribeTroubleListRequest request) {
		return new DescribeTroubleListResponse(this.troubles.list(LocaleContextHolder.getLocale()));
	}

}
