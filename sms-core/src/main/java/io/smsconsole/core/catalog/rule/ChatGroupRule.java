package io.smsconsole.core.catalog.rule;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Leading people into chats and groups of WeChat and QQ.
 */
@Component
@Order(16)
class ChatGroupRule extends TradeRule {

	ChatGroupRule() {
		super("chat-group", "微信群", "qq群", "扣扣群", "交流群", "福利群", "扫码进群", "进群领", "进群聊", "扫码入群", "入群领", "入群聊", "加入群聊",
				"加群领", "加群号", "添加微信", "加我微信", "加微信好友", "加微信号", "加微信群", "加微信领", "加客服微信", "加老师微信", "微信号", "加qq号", "加qq好友",
				"添加qq", "关注+公众号", "薇信");
	}

}
