/** States of what goes through a workflow; workflows themselves are not here. */
package com.liferay.portal.kernel.workflow;
