package io.smsconsole.web.home;

import java.util.Locale;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.catalog.sign.DescribeTPLSignListRequest;
import io.smsconsole.core.catalog.sign.SignActions;
import io.smsconsole.core.catalog.template.DescribeTPLTemplateListRequest;
import io.smsconsole.core.catalog.template.TemplateActions;
import io.smsconsole.core.sending.task.DescribeSendTaskListRequest;
import io.smsconsole.core.sending.task.TaskActions;
import io.smsconsole.core.sending.task.TaskState;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What waits for somebody: group sends to be confirmed, signs and templates that were
 * rejected, mainland and international apart.
 */
@Configuration(proxyBeanMethods = false)
class HomeAttentions {

	private static final int REJECTED = -1;

	@Bean
	Attention mainlandTasksToConfirm(TaskActions tasks) {
		return tasks(0, tasks, Region.MAINLAND);
	}

	@Bean
	Attention internationalTasksToConfirm(TaskActions tasks) {
		return tasks(1, tasks, Region.INTERNATIONAL);
	}

	@Bean
	Attention mainlandSignsRejected(SignActions signs) {
		return signs(2, signs, Region.MAINLAND);
	}

	@Bean
	Attention internationalSignsRejected(SignActions signs) {
		return signs(3, signs, Region.INTERNATIONAL);
	}

	@Bean
	Attention mainlandTemplatesRejected(TemplateActions templates) {
		return templates(4, templates, Region.MAINLAND);
	}

	@Bean
	Attention internationalTemplatesRejected(TemplateActions templates) {
		return templates(5, templates, Region.INTERNATIONAL);
	}

	private static Attention tasks(int order, TaskActions tasks, Region region) {
		return new Attention(order, id(region, "task"), "player-play", path(region, "tasks"), "DescribeSendTaskList",
				() -> tasks
					.list(new DescribeSendTaskListRequest(null, region.wire(), TaskState.READY.wire(), null, 1, null,
							null))
					.totalCount());
	}

	private static Attention signs(int order, SignActions signs, Region region) {
		return new Attention(order, id(region, "sign"), "signature", path(region, "signs"), "DescribeTPLSignList",
				() -> signs.list(new DescribeTPLSignListRequest(region.wire(), null, REJECTED, 1, 0)).totalCount());
	}

	private static Attention templates(int order, TemplateActions templates, Region region) {
		return new Attention(order, id(region, "template"), "template", path(region, "templates"),
				"DescribeTPLTemplateList",
				() -> templates.list(new DescribeTPLTemplateListRequest(region.wire(), null, null, REJECTED, 1, 0))
					.totalCount());
	}

	private static String id(Region region, String what) {
		return half(region) + "-" + what;
	}

	private static String path(Region region, String feature) {
		return "/console/" + half(region) + "/" + feature;
	}

	private static String half(Region region) {
		return region.name().toLowerCase(Locale.ROOT);
	}

}
