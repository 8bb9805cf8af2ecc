package io.smsconsole.core.insight.statistics;

import io.smsconsole.core.base.action.AppFinder;
import io.smsconsole.core.catalog.shortlink.ShortLinkAppFinder;
import io.smsconsole.core.catalog.shortlink.ShortLinks;
import io.smsconsole.core.sending.task.TaskAppFinder;
import io.smsconsole.core.sending.task.Tasks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The figures of a group send and the clicks of a link are about the application of the
 * task and of the link.
 */
@Configuration(proxyBeanMethods = false)
class StatisticAppFinders {

	@Bean
	AppFinder<DescribeSendSMSStatisticRequest> countedTaskApp(Tasks tasks) {
		return TaskAppFinder.of(DescribeSendSMSStatisticRequest.class, DescribeSendSMSStatisticRequest::taskId, tasks);
	}

	@Bean
	AppFinder<DescribeShortLinkClicksRequest> clickedShortLinkApp(ShortLinks links) {
		return ShortLinkAppFinder.of(DescribeShortLinkClicksRequest.class, DescribeShortLinkClicksRequest::linkId,
				links);
	}

}
