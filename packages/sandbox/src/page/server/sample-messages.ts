import type { AppMessage } from '@parlance/conversation-model'

/** One message of each kind, such as a restaurant would send. */
export const sampleMessages: readonly AppMessage[] = [
  { text_message: { text: 'Good evening! Your table at Juniper is ready. 🍽️' } },
  { media_message: { url: 'https://images.example.com/juniper/dining-room.jpg' } },
  {
    location_message: {
      title: 'Show the way',
      label: 'Juniper, Skeppsbron 12, Stockholm',
      coordinates: { latitude: 59.3251, longitude: 18.0758 },
    },
  },
  {
    card_message: {
      title: 'Menu of the evening',
      description: 'Five courses around the Baltic Sea. Vegetarian on request.',
      media_message: { url: 'https://images.example.com/juniper/menu.jpg' },
      choices: [
        { text_message: { text: 'Reserve it for me' }, postback_data: 'reserve-menu' },
        { url_message: { title: 'Read the menu', url: 'https://juniper.example.com/menu' } },
      ],
    },
  },
  {
    carousel_message: {
      cards: ['Char, dill, horseradish', 'Venison, lingonberries', 'Cloudberry parfait'].map(
        (title, index) => ({
          title,
          description: ['Starter', 'Main course', 'Dessert'][index] ?? '',
          media_message: { url: `https://images.example.com/juniper/course-${index + 1}.jpg` },
          choices: [{ text_message: { text: 'More about this' }, postback_data: `course-${index + 1}` }],
        }),
      ),
      choices: [{ text_message: { text: 'I take all three' }, postback_data: 'all-courses' }],
    },
  },
  {
    choice_message: {
      text_message: { text: 'Can we bring you something while you wait?' },
      choices: [
        { text_message: { text: 'Still water' }, postback_data: 'still' },
        { text_message: { text: 'Sparkling water' }, postback_data: 'sparkling' },
        { call_message: { title: 'Call the bar', phone_number: '+46855500123' } },
      ],
    },
  },
  {
    list_message: {
      title: 'Wine list',
      description: 'By the glass, 12 cl.',
      message_properties: { menu: 'Choose a wine' },
      sections: [
        {
          title: 'White',
          items: [
            { choice: { title: 'Riesling', description: 'Mosel, dry', postback_data: 'riesling' } },
            { choice: { title: 'Chablis', description: 'Burgundy', postback_data: 'chablis' } },
          ],
        },
        {
          title: 'Red',
          items: [{ choice: { title: 'Barbera', description: 'Piedmont', postback_data: 'barbera' } }],
        },
      ],
    },
  },
  {
    contact_info_message: {
      name: { full_name: 'Elin Sandberg', first_name: 'Elin', last_name: 'Sandberg' },
      organization: { company: 'Juniper', title: 'Head waiter' },
      phone_numbers: [{ phone_number: '+46 8 555 00 123', type: 'WORK' }],
      email_addresses: [{ email_address: 'elin@juniper.example.com', type: 'WORK' }],
      urls: [{ url: 'https://juniper.example.com' }],
    },
  },
  {
    template_message: {
      omni_template: {
        template_id: 'table_reminder',
        version: 'latest',
        language_code: 'en-US',
        parameters: { guest: 'Alex', time: '19:30' },
      },
    },
  },
]
