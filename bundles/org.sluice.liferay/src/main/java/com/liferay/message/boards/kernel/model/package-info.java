/** Names of message boards. */
package com.liferay.message.boards.kernel.model;
